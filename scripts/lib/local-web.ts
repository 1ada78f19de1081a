import { readFileSync } from 'node:fs'
import { createServer as createProxy, type Server as Proxy } from 'node:http'
import { createServer as createSite, type Server } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { type Certificate, makeCertificate } from './certificate'
import { decodePage } from './pages'

export interface ServedPage { body: string, headers: Record<string, string> }

/** Hosts that are played (the sites, and a page of the web that Kith cannot read); every other host is refused, so nothing leaves this computer. */
const hosts = ['github.com', 'gist.github.com', '*.linkedin.com', 'www.behance.net', 'journal.example']
const isPlayed = (host: string) => hosts.includes(host) || hosts.includes(host.replace(/^[^.]+/, '*'))

/**
 * The sites at their real addresses, on this computer: a TLS server that plays them, and a proxy through which a
 * browser reaches it. The proxy notes every host that was asked for.
 */
export class LocalWeb {
  readonly certificate: Certificate
  readonly asked: string[] = []
  readonly #pages = new Map<string, ServedPage>()
  readonly #sockets = new Set<Socket>()
  readonly #site: Server
  readonly #proxy: Proxy

  private constructor(certificate: Certificate) {
    this.certificate = certificate
    this.#site = createSite({ key: certificate.key, cert: certificate.cert }, (request, response) => {
      const page = this.#pages.get(`https://${request.headers.host}${request.url}`)
      response.writeHead(page ? 200 : 404, page?.headers ?? { 'content-type': 'text/plain' })
      response.end(page?.body ?? 'There is no such page here.')
    })
    this.#proxy = createProxy((_request, response) => response.writeHead(403).end())
    this.#proxy.on('connect', (request, socket: Socket) => {
      const host = request.url?.split(':')[0] ?? ''
      this.asked.push(host)
      this.#keep(socket)
      if (!isPlayed(host)) return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      const onward = connect(this.port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        onward.pipe(socket)
        socket.pipe(onward)
      })
      this.#keep(onward)
      return socket
    })
  }

  static async open(): Promise<LocalWeb> {
    const web = new LocalWeb(makeCertificate(hosts))
    for (const server of [web.#site, web.#proxy]) await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    return web
  }

  /** The port of the TLS server itself, for browsers that map hosts by a rule. */
  get port(): number {
    return (this.#site.address() as AddressInfo).port
  }

  get proxyPort(): number {
    return (this.#proxy.address() as AddressInfo).port
  }

  /** Plays a page at an address. @param headers beside the type of its content, such as a content security policy */
  play(url: string, body: string, headers: Record<string, string> = {}): void {
    this.#pages.set(url, { body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } })
  }

  /** Plays every page of the sample desk. */
  playSamples(): void {
    for (const { file, url, policy } of samples()) {
      this.play(url, readFileSync(join(sampleFolder, file), 'utf8'), { 'content-security-policy': policy })
    }
  }

  /** Plays a page that was saved from a live site: its own scripts stay off. */
  playSaved(url: string, file: string, policy: string): void {
    this.play(url, decodePage(readFileSync(file)), { 'content-security-policy': policy })
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#site.closeAllConnections()
    for (const server of [this.#site, this.#proxy]) await new Promise(done => server.close(done))
  }

  /** A browser that goes away leaves its sockets in any state; their errors concern nobody. */
  #keep(socket: Socket): void {
    this.#sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#sockets.delete(socket))
  }
}

const sampleFolder = resolve(import.meta.dirname, '../../samples')

export interface Sample { person: string, site: string, file: string, url: string, policy: string }

/** The pages of the sample desk, each with the content security policy that its site sends. */
export function samples(): Sample[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(sampleFolder, file), 'utf8'))
  const policies = read('policies.json') as Record<string, string>
  return (read('index.json') as Omit<Sample, 'policy'>[]).map(page => ({ ...page, policy: policies[page.site] ?? '' }))
}
